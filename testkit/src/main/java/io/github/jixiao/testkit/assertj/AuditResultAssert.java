package io.github.jixiao.testkit.assertj;

import io.github.jixiao.finding.AuditResult;

/** Assertions on the result of an audit (审核结果断言). For one thread. */
public final class AuditResultAssert extends AuditAssert<AuditResultAssert, AuditResult> {

    AuditResultAssert(AuditResult result) {
        super(result, AuditResultAssert.class);
    }

    @Override
    AuditResult result() {
        return actual;
    }
}
