package io.github.jixiao.report;

import io.github.jixiao.Require;
import java.util.Optional;

/**
 * Whom to ask about a report (联系人). Immutable.
 *
 * @param name the name as stated, if any
 * @param phone the telephone number as stated, if any
 */
public record Contact(Optional<String> name, Optional<String> phone) {

    /** Refuses null. */
    public Contact {
        Require.present(name, phone);
    }

    /** {@return a contact with a name and a telephone number} */
    public static Contact of(String name, String phone) {
        return new Contact(Optional.of(name), Optional.of(phone));
    }
}
