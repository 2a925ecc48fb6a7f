package org.clarion.localrun.demo;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Somebody who joins the network and, perhaps, has Clarion send a letter. Nobody real: every address is one for examples.
 *
 * @param language of their mails and of their letter
 */
record DemoPerson(String name, String email, String country, String language, Optional<Letter> letter) {

    /** In their own words. */
    record Letter(DemoCase about, String subject, String text) {}

    static List<DemoPerson> all() {
        var words = DemoWords.in("people");
        return IntStream.iterate(1, number -> number + 1)
                .takeWhile(number -> words.containsKey(number + ".name"))
                .mapToObj(number -> read(words, number + "."))
                .toList();
    }

    static Stream<DemoPerson> whoWriteAbout(List<DemoCase> cases) {
        return all().stream().filter(one -> one.letter()
                .filter(letter -> cases.contains(letter.about()))
                .isPresent());
    }

    private static DemoPerson read(Properties words, String number) {
        var about = Optional.ofNullable(words.getProperty(number + "letter.about"));
        return new DemoPerson(
                words.getProperty(number + "name"),
                words.getProperty(number + "email"),
                words.getProperty(number + "country"),
                words.getProperty(number + "language"),
                about.map(one -> new Letter(
                        DemoCase.valueOf(one),
                        words.getProperty(number + "letter.subject"),
                        words.getProperty(number + "letter.text"))));
    }
}
