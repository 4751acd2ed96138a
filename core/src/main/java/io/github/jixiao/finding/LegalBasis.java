package io.github.jixiao.finding;

import io.github.jixiao.Require;
import io.github.jixiao.message.Text;

/**
 * What a rule or a finding rests on (依据). Immutable.
 *
 * @param citation the law, regulation or form with its article, or the practice in words where the text was not at hand
 * @param force whether it binds the report
 */
public record LegalBasis(Text citation, Force force) {

    /** Refuses null. */
    public LegalBasis {
        Require.present(citation, force);
    }

    /** Whether a basis binds a self-evaluation report. */
    public enum Force {
        /** It binds this report. */
        BINDING,
        /**
         * It binds the self-evaluation of a project (项目支出绩效自评, 财预〔2020〕10号第三条) and is applied by analogy to that of a
         * department. Only a rule's basis is so: a finding in the score sheet of a project is {@link #BINDING}, any other
         * {@link #BY_ANALOGY}.
         */
        BINDING_PROJECTS,
        /** It binds another document, such as budgets and final accounts, and is applied by analogy (参照). */
        BY_ANALOGY,
        /** It is arithmetic, practice or the custom of the form, and no article of a law. */
        PRACTICE
    }
}
