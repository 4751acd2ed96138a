package com.example.reports;

import io.github.jixiao.finding.AuditResult;
import io.github.jixiao.report.PerformanceReport;
import io.github.jixiao.validation.ReportValidator;
import io.github.jixiao.validation.RuleBook;
import io.github.jixiao.validation.constraint.FiscallySound;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

@RestController
class ReportsController {

    private final ReportValidator validator = ReportValidator.of(RuleBook.of(2022));

    /** Takes a report that breaks no rule, and gives it back. */
    @PostMapping("/reports")
    PerformanceReport file(@RequestBody @Valid @FiscallySound PerformanceReport report) {
        return report;
    }

    /** Audits any report. */
    @PostMapping("/audits")
    AuditResult audit(@RequestBody PerformanceReport report) {
        return validator.validate(report);
    }

    @ExceptionHandler(HandlerMethodValidationException.class)
    @ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
    List<String> refuse(HandlerMethodValidationException refusal) {
        return refusal.getAllErrors().stream()
                .map(MessageSourceResolvable::getDefaultMessage)
                .toList();
    }
}
