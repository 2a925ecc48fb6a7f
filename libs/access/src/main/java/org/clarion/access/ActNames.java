package org.clarion.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.clarion.typed.OurLanguages;

/** What acts are called on the page: from {@code staff-acts*.properties} of every module, one file for each language. */
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

    /** An act that nobody has named is called what the service wrote. What follows a known act, such as a time, stays. */
    String of(String act) {
        var end = act.indexOf(' ');
        var first = end < 0 ? act : act.substring(0, end);
        return names.containsKey(act) || !names.containsKey(first)
                ? names.getOrDefault(act, act)
                : names.get(first) + act.substring(end);
    }

    /** The acts whose name has this word, which is in lower case. */
    Set<String> calledBy(String word) {
        return names.entrySet().stream()
                .filter(name -> name.getValue().toLowerCase(Locale.ROOT).contains(word))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
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
