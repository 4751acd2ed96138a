package io.github.jixiao;

import io.github.jixiao.narrative.Disclosure;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Lets Bean Validation look into a {@link Disclosure}: a stated value is validated, none and blank have nothing to validate. */
abstract class StatedValueExtractor implements ValueExtractor<Disclosure<@ExtractedValue ?>> {

    @Override
    public void extractValues(Disclosure<?> disclosure, ValueReceiver receiver) {
        disclosure.value().ifPresent(value -> receiver.value(null, value));
    }
}
