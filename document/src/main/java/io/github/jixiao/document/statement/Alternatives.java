package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.narrative.ReadingNote;
import io.github.jixiao.narrative.Span;
import java.util.List;

/** Notes choices that the template leaves to the writer and that were left standing: 增加（减少）. Stateless. */
final class Alternatives {

    private Alternatives() {}

    /** Notes one where a single word in brackets is the opposite of the word in front of them. */
    static void note(List<Token> front, List<Token> bracketed, int end, Context context) {
        if (front.isEmpty() || bracketed.size() != 1) {
            return;
        }
        Token before = front.get(front.size() - 1);
        Token within = bracketed.get(0);
        boolean moves = isMove(before) && isMove(within);
        boolean relations = before.isTerm(Term.Kind.COMPARED) && within.isTerm(Term.Kind.COMPARED);
        if (moves || relations) {
            Span span = new Span(before.start(), end + 1);
            context.facts.note(
                    ReadingNote.Kind.UNCHOSEN_ALTERNATIVE, span, context.source.substring(span.start(), span.end()));
        }
    }

    static boolean isMove(Token token) {
        return token.isTerm(Term.Kind.RISE) || token.isTerm(Term.Kind.FALL);
    }
}
