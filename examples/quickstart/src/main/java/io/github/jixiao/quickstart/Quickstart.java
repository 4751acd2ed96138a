package io.github.jixiao.quickstart;

/** The smallest application. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the example.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println("jixiao");
    }
}
