package org.clarion.testkit.openapi;

import java.util.List;
import java.util.Random;

/** What programs send by mistake, and people on purpose. */
final class JunkValues {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-1",
            "999999999999999999999",
            "1e309",
            "NaN",
            "null",
            "true",
            "[]",
            "{}",
            "'",
            "''",
            "\"",
            "\\",
            "../../../../etc/passwd",
            "..%2f..%2f",
            "%00",
            "\u0000",
            "\u0007",
            "\r\nX-Injected: yes",
            "${7*7}",
            "{{7*7}}",
            "<script>alert(1)</script>",
            "' or '1'='1",
            "x'; drop table report; --",
            "\u202eabc",
            "\u0130\u0131\u00df",
            "\ud83d\udd4a\ufe0f",
            "\u0645\u0631\u062d\u0628\u0627",
            "e\u0301".repeat(60),
            "a".repeat(300),
            "a".repeat(3000),
            "2026-02-30",
            "2026-11-22T25:61:00Z",
            "+999999999-12-31T23:59:59Z",
            "0000-00-00",
            "00000000-0000-0000-0000-000000000000",
            "modified_date gt '2026-11-01'",
            "modified_date gt '9999999-01-01'",
            "type eq 'fax' or",
            "identifiers eq 'clarion:x'",
            "((((((((((",
            "and and and");

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "99999999999999999999",
            "2147483648",
            "[]",
            "{}",
            "[[[[[[[[]]]]]]]]",
            "[null]",
            "[1,2,3]",
            "{\"a\":{\"b\":{\"c\":null}}}",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u202e\"",
            "\"2026-13-45\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "[\"\"]",
            "[{}]",
            "{\"address\":[]}");

    private JunkValues() {}

    static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** A value of JSON, mostly of a kind that nobody asked for. */
    static String json(Random random) {
        return random.nextInt(3) == 0 ? quoted(text(random)) : JSON.get(random.nextInt(JSON.size()));
    }

    private static String quoted(String text) {
        return ApiDocument.JSON.getNodeFactory().textNode(text).toString();
    }
}
