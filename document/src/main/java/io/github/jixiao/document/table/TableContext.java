package io.github.jixiao.document.table;

import io.github.jixiao.budget.Scope;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * What the rest of the document says that a table leaves open. Immutable if the function is.
 *
 * @param fiscalYear the year of the report, if known; else that of the tables' own columns holds
 * @param scopeAt whose money the enclosing heading of an offset in the source text names, if it names any
 */
public record TableContext(OptionalInt fiscalYear, IntFunction<Optional<Scope>> scopeAt) {

    /** A document of which nothing is known. */
    public static final TableContext UNKNOWN = new TableContext(OptionalInt.empty(), offset -> Optional.empty());
}
