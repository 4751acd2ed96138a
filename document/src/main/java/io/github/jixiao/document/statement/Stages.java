package io.github.jixiao.document.statement;

import io.github.jixiao.document.lexis.Term;
import io.github.jixiao.document.lexis.Token;
import java.util.ArrayList;
import java.util.List;

/** Takes away the brackets around a stage that stands behind a label: 预算总额（调整后）1436.80万元. Stateless. */
final class Stages {

    private Stages() {}

    static List<Token> opened(List<Token> tokens) {
        List<Token> left = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            boolean stage = i > 0
                    && i + 3 < tokens.size()
                    && tokens.get(i).isMark('(')
                    && tokens.get(i + 1).isTerm(Term.Kind.STAGE)
                    && tokens.get(i + 2).isMark(')')
                    && tokens.get(i + 3) instanceof Token.Number;
            if (stage) {
                left.add(tokens.get(i + 1));
                i += 2;
            } else {
                left.add(tokens.get(i));
            }
        }
        return left;
    }
}
