package io.github.jixiao.finding;

import io.github.jixiao.Require;

/**
 * The rule book that an audit used (规则库). Immutable.
 *
 * @param id its id: the division and the fiscal year, such as {@code 430203-2021}, and the profile if one was applied
 * @param version the version of the catalogue
 * @param sha256 the SHA-256 of its content in hexadecimal digits
 */
public record RuleBookId(String id, String version, String sha256) {

    /** Refuses null. */
    public RuleBookId {
        Require.present(id, version, sha256);
    }
}
