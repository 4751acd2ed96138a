package com.example.intake;

import io.github.jixiao.testkit.golden.GoldenPair;
import io.github.jixiao.testkit.golden.GoldenPairs;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules and the profile of the house on reports with their expected findings: a new case needs no code. */
class GoldenPairsTest {

    @TestFactory
    Stream<DynamicTest> pairs() {
        GoldenPairs pairs = GoldenPairs.in("src/test/resources/golden").under(Intake.ruleBook(2022));
        return DynamicTest.stream(pairs.stream(), GoldenPair::name, GoldenPair::verify);
    }
}
