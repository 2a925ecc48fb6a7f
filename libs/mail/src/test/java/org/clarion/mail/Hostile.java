package org.clarion.mail;

import java.util.List;
import java.util.stream.Stream;

/** What somebody may type to make our mail say or do more than it should. */
final class Hostile {

    /** Each tries to end the line it stands in. U+760D and U+760A end in the bytes of CR and LF. */
    private static final List<String> LINE_ENDS = List.of(
            "\r\n",
            "\n",
            "\r",
            "\r\n ",
            "\r\n\t",
            "\n\n",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u000b",
            "\f",
            "\u0000",
            "\u760d\u760a",
            "\u010d\u010a",
            "%0d%0a",
            "%0D%0A",
            "\\r\\n",
            "&#13;&#10;",
            "\u0000\r\n",
            "=0D=0A",
            "=?utf-8?Q?=0D=0A?=",
            "\ud800");

    private static final List<String> TAILS = List.of(
            "Bcc: victim@example.net",
            "To: victim@example.net",
            "X-Forged: yes",
            "Content-Type: text/html",
            "\r\n.\r\nMAIL FROM:<evil@example.net>\r\nRCPT TO:<victim@example.net>\r\nDATA\r\nX-Forged: yes\r\n");

    private Hostile() {}

    static Stream<String> lines() {
        return LINE_ENDS.stream().flatMap(end -> TAILS.stream().map(tail -> "Dear you" + end + tail));
    }

    static Stream<String> names() {
        return Stream.concat(
                lines(),
                Stream.of(
                        "Amina\" <evil@example.net>",
                        "Amina <evil@example.net>",
                        "evil@example.net, Amina",
                        "Amina (evil",
                        "\\\"\\",
                        "a:b;",
                        "=?utf-8?B?DQpCY2M6IHZpY3RpbUBleGFtcGxlLm5ldA==?=",
                        "\u202egro.elpmaxe@live"));
    }

    static Stream<String> texts() {
        return Stream.concat(
                lines(),
                Stream.of(
                        "Hello\r\n.\r\nMAIL FROM:<evil@example.net>\r\nRCPT TO:<victim@example.net>\r\nDATA\r\n",
                        "Hello\n.\nMAIL FROM:<evil@example.net>\nRCPT TO:<victim@example.net>\nDATA\n",
                        "Hello\n.\r\nMAIL FROM:<evil@example.net>\r\nRCPT TO:<victim@example.net>\r\nDATA\r\n",
                        "Hello\r.\rMAIL FROM:<evil@example.net>\rRCPT TO:<victim@example.net>\rDATA\r",
                        "Hello\r\n.\rMAIL FROM:<evil@example.net>",
                        ".",
                        ".\n",
                        "..\nRCPT TO:<victim@example.net>"));
    }

    static Stream<String> addresses() {
        var afterAddress = LINE_ENDS.stream()
                .flatMap(end -> Stream.of(
                        "amina@example.org" + end,
                        end.equals("\\r\\n") ? "amina@\\r\\n" : end + "amina@example.org",
                        "amina" + end + "@example.org",
                        "amina@example.org" + end + "Bcc: victim@example.net",
                        "amina@example.org" + end + "victim@example.net"));
        return Stream.concat(
                afterAddress,
                Stream.of(
                        "Amina <amina@example.org>",
                        "<amina@example.org>",
                        "amina@example.org (Amina)",
                        "(x)amina@example.org",
                        "\"amina\"@example.org",
                        "\"a b\"@example.org",
                        "\"a\\\"b\"@example.org",
                        "amina@example.org,victim@example.net",
                        "amina@example.org;victim@example.net",
                        "amina@example.org victim@example.net",
                        "a@b@example.org",
                        "@example.net:amina@example.org",
                        "victim%example.net@example.org",
                        "example.net!victim@example.org",
                        "amina@[127.0.0.1]",
                        "amina@127.0.0.1",
                        "amina@localhost",
                        "amina@-example.org",
                        "amina@example-.org",
                        "amina@example..org",
                        ".amina@example.org",
                        "amina.@example.org",
                        "ami..na@example.org",
                        "amina@.example.org",
                        "-oQ/tmp@example.org",
                        "|id@example.org",
                        "a|b@example.org",
                        "`id`@example.org",
                        "amina@example.org.",
                        "amina",
                        "@example.org",
                        "amina@",
                        "amina@example",
                        "jos\u00e9@example.org",
                        "amina@example\uff0eorg",
                        "amina@example.org\u200b",
                        "amina\uff20example.org",
                        "amina@exa mple.org",
                        "amina@example.o\u2024rg",
                        "a".repeat(65) + "@example.org",
                        "amina@" + "a".repeat(64) + ".org",
                        "a@" + "bcd.".repeat(70) + "org"));
    }
}
