/** What the library costs, beside what an application would use instead. */
package io.github.jixiao.benchmarks;
