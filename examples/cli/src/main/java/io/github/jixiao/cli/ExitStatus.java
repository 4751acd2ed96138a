package io.github.jixiao.cli;

/** What a command tells the shell. */
final class ExitStatus {

    /** The input was read, and nothing in it fails. */
    static final int OK = 0;
    /** The input was read, and something in it fails. */
    static final int FINDINGS = 1;
    /** The input or the command cannot be used. */
    static final int UNUSABLE = 2;

    private ExitStatus() {}
}
