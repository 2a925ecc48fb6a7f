package org.clarion.urgentactions.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What anybody who knows this house tries as a password first (ASVS 5.0, 6.1.2): the words of every house, the organisation's name and
 * where it is on the web. {@code docs/operating.md} lists them.
 */
@ApplicationScoped
public class HouseWords {

    /** The product, what it is for and who works with it, in the languages of the desk. */
    static final List<String> OF_EVERY_HOUSE = List.of(
            "Clarion",
            "urgent action",
            "urgent actions",
            "acción urgente",
            "acciones urgentes",
            "campaigner",
            "coordinator",
            "administrator",
            "campañas",
            "coordinación",
            "administración");

    /** What is shorter stands in many a good password. */
    private static final int SHORTEST = 4;

    private static final String BETWEEN = "[^\\p{L}\\p{N}]*";

    private final List<String> words;
    private final Pattern anyOfThem;

    HouseWords(
            @ConfigProperty(name = "clarion.organisation.name", defaultValue = "Clarion") String organisation,
            @ConfigProperty(name = "clarion.address") String site) {
        var host = Objects.requireNonNullElse(URI.create(site).getHost(), "");
        this.words = Stream.of(OF_EVERY_HOUSE.stream(), parts(organisation, "[^\\p{L}\\p{N}]+"), parts(host, "\\."))
                .flatMap(some -> some)
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .toList();
        this.anyOfThem = Pattern.compile(
                words.stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(HouseWords::howeverParted)
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Each as it is written, and run together. */
    List<String> all() {
        return words.stream()
                .flatMap(word -> Stream.of(word, folded(word).replaceAll("[^\\p{L}\\p{N}]", "")))
                .distinct()
                .toList();
    }

    /** What this password holds besides: all of it, if none of them is in it. */
    String without(String password) {
        var found = anyOfThem.matcher(folded(password));
        return found.find() ? found.replaceAll("") : password;
    }

    private static Stream<String> parts(String whole, String separator) {
        return Stream.concat(Stream.of(whole), Arrays.stream(whole.split(separator)));
    }

    private static String howeverParted(String word) {
        return Arrays.stream(folded(word).split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining(BETWEEN));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{InCombiningDiacriticalMarks}+", "");
    }
}
