package io.github.jixiao.document.assembly;

import io.github.jixiao.document.lexis.Fold;
import io.github.jixiao.document.lexis.Lexer;
import io.github.jixiao.document.lexis.Token;
import io.github.jixiao.document.table.LabelledValue;
import io.github.jixiao.narrative.Disclosure;
import io.github.jixiao.narrative.Improvement;
import io.github.jixiao.narrative.Narrative;
import io.github.jixiao.narrative.Problem;
import io.github.jixiao.narrative.Publication;
import io.github.jixiao.narrative.ResultUse;
import io.github.jixiao.narrative.Section;
import io.github.jixiao.narrative.SectionKey;
import io.github.jixiao.narrative.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a report says of problems, improvements, the use of results and publication. */
final class Conclusions {

    private static final int MOST = 500;
    private static final String[] CAUSES = {"主要原因是", "原因是", "原因为", "主要是由于", "是由于", "由于", "因为", "系", "因"};
    private static final String[] USES = {"用于", "运用", "应用", "作为", "依据", "参考", "挂钩", "用作"};
    private static final String[] PUBLISHES = {"公开", "公示", "公布", "发布", "上传", "刊登", "披露"};
    private static final String[] CHANNELS = {
        "门户网站", "政务网站", "政府网站", "网站", "门户网", "公示栏", "公开栏", "公告栏", "信息网", "教育网", "政务网", "平台", "公众号", "官网", "网"
    };

    private final String source;
    private final Sections sections;

    Conclusions(String source, Sections sections) {
        this.source = source;
        this.sections = sections;
    }

    Narrative narrative(List<LabelledValue> values) {
        return Narrative.builder()
                .sections(sections.all())
                .problems(listed(SectionKey.PROBLEMS, this::problem, values, LabelledValue.Label.PROBLEMS))
                .improvements(listed(
                        SectionKey.IMPROVEMENTS,
                        span -> new Improvement(text(span), Optional.of(span)),
                        values,
                        LabelledValue.Label.IMPROVEMENTS))
                .resultUses(uses())
                .publication(publication())
                .build();
    }

    private <T> Optional<Disclosure<List<T>>> listed(
            SectionKey key, Function<Span, T> entry, List<LabelledValue> values, LabelledValue.Label label) {
        Optional<Disclosure<Section.Content>> disclosure = sections.disclosure(key);
        if (disclosure.isEmpty()) {
            List<T> labelled = values.stream()
                    .filter(value -> value.label() == label)
                    .map(value -> entry.apply(value.span()))
                    .toList();
            return labelled.isEmpty() ? Optional.empty() : Optional.of(Disclosure.stated(labelled));
        }
        if (!disclosure.get().isStated()) {
            return Optional.of(disclosure.get().isBlank() ? Disclosure.blank() : Disclosure.none());
        }
        return Optional.of(Disclosure.stated(Sentences.of(source, sections.prose(key), true).stream()
                .limit(MOST)
                .map(entry)
                .toList()));
    }

    private Problem problem(Span span) {
        String text = text(span);
        for (String word : CAUSES) {
            int at = text.indexOf(word);
            boolean begins =
                    at == 0 || at > 0 && "，,；;。".indexOf(text.charAt(at - 1)) >= 0 || at > 0 && word.length() > 2;
            if (begins && at + word.length() < text.length()) {
                int end = at == 0 ? text.indexOf('，') : text.length();
                int to = end < 0 ? text.length() : end;
                return new Problem(text, Optional.of(text.substring(at + word.length(), to)), Optional.of(span));
            }
        }
        return new Problem(text, Optional.empty(), Optional.of(span));
    }

    private Optional<Disclosure<List<ResultUse>>> uses() {
        Optional<Disclosure<Section.Content>> disclosure = sections.disclosure(SectionKey.RESULT_USE);
        if (disclosure.isEmpty()) {
            return Optional.empty();
        }
        if (!disclosure.get().isStated()) {
            return Optional.of(disclosure.get().isBlank() ? Disclosure.blank() : Disclosure.none());
        }
        List<ResultUse> uses = new ArrayList<>();
        for (Span span : Sentences.of(source, sections.prose(SectionKey.RESULT_USE), true)) {
            if (containsAny(text(span), USES) && uses.size() < MOST) {
                uses.add(new ResultUse(text(span), Optional.of(span)));
            }
        }
        return Optional.of(uses.isEmpty() ? Disclosure.blank() : Disclosure.stated(uses));
    }

    private Optional<Disclosure<Publication>> publication() {
        Optional<Disclosure<Section.Content>> disclosure = sections.disclosure(SectionKey.RESULT_USE);
        if (disclosure.isEmpty()) {
            return Optional.empty();
        }
        if (!disclosure.get().isStated()) {
            return Optional.of(disclosure.get().isBlank() ? Disclosure.blank() : Disclosure.none());
        }
        List<Span> told = new ArrayList<>();
        for (Span span : Sentences.of(source, sections.prose(SectionKey.RESULT_USE), false)) {
            if (containsAny(text(span), PUBLISHES) && told.size() < 8) {
                told.add(span);
            }
        }
        return Optional.of(told.isEmpty() ? Disclosure.blank() : Disclosure.stated(publication(told)));
    }

    private Publication publication(List<Span> told) {
        Publication.Builder publication = Publication.builder();
        Optional<String> channel =
                told.stream().flatMap(span -> channel(span).stream()).findFirst();
        Optional<String> url = told.stream().flatMap(span -> url(span).stream()).findFirst();
        boolean together = false;
        boolean dated = false;
        for (Span span : told) {
            String text = text(span);
            together |= text.contains("决算")
                    && (text.contains("一并") || text.contains("同步") || text.contains("同时") || text.contains("随"));
            for (Token token : Lexer.tokens(source, span.start(), span.end())) {
                if (token instanceof Token.Day day && day.month() > 0 && day.year() > 0) {
                    boolean approval = isApproval(day, span);
                    if (approval) {
                        date(day).ifPresent(publication::approvedOn);
                    } else if (!dated) {
                        dated = true;
                        publication.date(date(day)).dateText(source.substring(day.start(), day.end()));
                    }
                }
            }
        }
        Span first = told.get(0);
        return publication
                .channel(channel)
                .url(url)
                .withFinalAccounts(together)
                .text(text(first))
                .span(first)
                .build();
    }

    /** Whether the words behind a day up to the next mark say that it is that of the approval. */
    private boolean isApproval(Token.Day day, Span sentence) {
        int end = day.end();
        while (end < sentence.end() && "，,；;".indexOf(source.charAt(end)) < 0) {
            end++;
        }
        return source.substring(day.end(), end).contains("批复");
    }

    static Optional<LocalDate> date(Token.Day day) {
        if (day.year() == 0 || day.day() == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(day.year(), day.month(), day.day()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<String> channel(Span sentence) {
        int from = sentence.start();
        for (int i = sentence.start(); i <= sentence.end(); i++) {
            if (i == sentence.end() || "，,；;".indexOf(source.charAt(i)) >= 0) {
                String clause = source.substring(from, i);
                Optional<String> channel =
                        clause.contains("没有") || clause.contains("无") ? Optional.empty() : channel(clause);
                if (channel.isPresent()) {
                    return channel;
                }
                from = i + 1;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> channel(String clause) {
        for (String word : CHANNELS) {
            int at = clause.indexOf(word);
            if (at < 0) {
                continue;
            }
            int end = at + word.length();
            int start = at;
            while (start > 0 && end - start < 40 && "在于经传过由到、和并是日月年（(“\"".indexOf(clause.charAt(start - 1)) < 0) {
                start--;
            }
            return Optional.of(clause.substring(start, end).strip());
        }
        return Optional.empty();
    }

    private Optional<String> url(Span sentence) {
        String text = Fold.text(source, sentence.start(), sentence.end());
        int at = text.indexOf("http");
        at = at < 0 ? text.indexOf("www.") : at;
        if (at < 0) {
            return Optional.empty();
        }
        int end = at;
        while (end < text.length()
                && text.charAt(end) > ' '
                && text.charAt(end) < 0x7F
                && ",;)\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return Optional.of(text.substring(at, end));
    }

    private String text(Span span) {
        return Title.joined(source, span.start(), span.end());
    }

    static boolean containsAny(String text, String... words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
