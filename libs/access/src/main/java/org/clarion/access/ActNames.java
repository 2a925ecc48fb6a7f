package org.clarion.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.clarion.typed.OurLanguages;
import org.jspecify.annotations.Nullable;

/** What acts are called: from {@code staff-acts*.properties} of every module, one file for each language. */
final class ActNames {

    private static final Map<String, ActNames> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Map<String, String> names;

    private ActNames(Map<String, String> names) {
        this.names = names;
    }

    static ActNames in(String language) {
        return BY_LANGUAGE.computeIfAbsent(
                language,
                one -> read(
                        one.equals(OurLanguages.first())
                                ? "staff-acts.properties"
                                : "staff-acts_" + one + ".properties"));
    }

    /** An act as the record keeps it: its name, and what follows it. */
    record Parts(String act, @Nullable String more) {}

    /** What follows a known act, such as a time, is not of its name. */
    Parts parts(String act) {
        var end = act.indexOf(' ');
        return end < 0 || names.containsKey(act) || !names.containsKey(act.substring(0, end))
                ? new Parts(act, null)
                : new Parts(act.substring(0, end), act.substring(end + 1));
    }

    /** What it is called, by language; an act that nobody has named is called nothing. */
    static Map<String, String> inEveryLanguage(String act) {
        var words = new TreeMap<String, String>();
        OurLanguages.ofTheDesk().forEach(language -> {
            var name = in(language).names.get(act);
            if (name != null) {
                words.put(language, name);
            }
        });
        return words;
    }

    private static ActNames read(String file) {
        try {
            var names = new HashMap<String, String>();
            for (var one : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(file))) {
                var properties = new Properties();
                try (var text = new InputStreamReader(one.openStream(), StandardCharsets.UTF_8)) {
                    properties.load(text);
                }
                properties.stringPropertyNames().forEach(act -> names.put(act, properties.getProperty(act)));
            }
            return new ActNames(names);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
