/** Reports to and from JSON. */
module io.github.jixiao.json {
    exports io.github.jixiao.json;

    requires transitive io.github.jixiao.core;
    requires static org.jspecify;
}
