/**
 * What stands in the tables of a report: tables that plain text has flattened are recognised, and the cells of any
 * table become typed facts by the meaning of its headers and labels.
 */
@NullMarked
package io.github.jixiao.document.table;

import org.jspecify.annotations.NullMarked;
