package org.clarion.proof.load;

import java.util.List;

/** What differs from report to report, decided by its number alone: a report that is sent again says the same. */
public final class Variety {

    /** After so many numbers everything begins anew. */
    static final int PATTERNS = 1500;

    private static final List<String> KINDS = List.of("email", "postal mail", "phone", "fax", "social");
    private static final List<String> COUNTRIES =
            List.of(("AR AT AU BE BO BR CA CH CL CO CR CZ DE DK EC ES FI FR GB GH GR HU IE IL IN "
                            + "IS IT JP KE KR LU MA MX MY NG NL NO NP NZ PE PH PL PT PY SE SN TR US UY ZA")
                    .split(" "));
    private static final List<String> SECTIONS = List.of("Canada", "Germany", "Kenya", "Peru", "Philippines");
    private static final int MOST = 3;

    private final List<String> targets;

    public Variety(List<String> targets) {
        this.targets = List.copyOf(targets);
    }

    /** In the shape of OSDI. */
    public String body(String identifier, long number, boolean wholeAnswer) {
        int pattern = (int) (number % PATTERNS);
        return """
                {"identifiers":["%s"],"type":"%s","ua:quantity":%d,"ua:section":"%s",%s\
                "person":{"postal_addresses":[{"country":"%s"}]},"osdi:control":{"return_response":%b}}""".formatted(
                        identifier,
                        KINDS.get(pattern / 2 % KINDS.size()),
                        quantity(number),
                        SECTIONS.get(pattern / 7 % SECTIONS.size()),
                        target(pattern),
                        COUNTRIES.get(pattern % COUNTRIES.size()),
                        wholeAnswer);
    }

    private String target(int pattern) {
        return targets.isEmpty()
                ? ""
                : "\"targets\":[{\"ua:target_id\":\"%s\"}],".formatted(targets.get(pattern / 3 % targets.size()));
    }

    /** Of the first it is one. */
    public static int quantity(long number) {
        return (int) (number % PATTERNS % MOST) + 1;
    }

    /** By the number behind the colon; an identifier that is none of ours counts nothing. */
    public static int quantity(String identifier) {
        var number = identifier.substring(identifier.lastIndexOf(':') + 1);
        return number.matches("[0-9]{1,18}") ? quantity(Long.parseLong(number)) : 0;
    }
}
