package org.clarion.testkit.endpoints;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** An address that fits a path template and names nothing that exists. */
final class SamplePath {

    private static final List<String> VALUES =
            List.of("00000000-0000-4000-8000-000000000000", "1", "en", "nowhere", "99", "1.99", "a.1", "0".repeat(64));

    private SamplePath() {}

    static String of(String template) {
        var path = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            if (template.charAt(at) == '{') {
                int end = end(template, at);
                path.append(value(template.substring(at + 1, end)));
                at = end + 1;
            } else {
                path.append(template.charAt(at++));
            }
        }
        return path.toString();
    }

    /** A pattern has braces of its own. */
    private static int end(String template, int from) {
        int depth = 0;
        for (int at = from; at < template.length(); at++) {
            depth += template.charAt(at) == '{' ? 1 : template.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("no end of a parameter in " + template);
    }

    private static String value(String parameter) {
        int colon = parameter.indexOf(':');
        var pattern = colon < 0 ? ".*" : parameter.substring(colon + 1).trim();
        return Stream.concat(
                        VALUES.stream(), Arrays.stream(pattern.split("\\|"))) // a choice of words names its own samples
                .filter(value -> value.matches(pattern))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no sample fits {" + parameter + "}: add one to SamplePath"));
    }
}
