package org.clarion.supporters.people;

import java.util.stream.Stream;

/** By which names a row was known before, as they stand in its column: with blanks between them. */
final class FormerNames {

    private FormerNames() {}

    static Stream<String> listed(String written) {
        return Stream.of(written.split(" ")).filter(name -> !name.isEmpty());
    }

    static String with(String written, String another) {
        return String.join(
                " ",
                Stream.concat(listed(written), Stream.of(another)).distinct().toList());
    }
}
