/**
 * What the types of the model are made of: for each the names, kinds and accessors of its fields. JSON, its schema and
 * the differences of two reports all go by this one description; nothing here knows a concept of the model.
 */
@NullMarked
package io.github.jixiao.shape;

import org.jspecify.annotations.NullMarked;
