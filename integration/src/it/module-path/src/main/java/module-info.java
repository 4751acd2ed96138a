module com.example.audit {
    requires io.github.jixiao.document;
    requires io.github.jixiao.json;
    requires io.github.jixiao.testkit;
    requires io.github.jixiao.validation;
}
