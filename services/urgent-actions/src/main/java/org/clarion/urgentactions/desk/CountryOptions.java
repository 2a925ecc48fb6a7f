package org.clarion.urgentactions.desk;

import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.clarion.pages.Reader;
import org.clarion.typed.CountryList;

/**
 * The countries as options of a choice, made once for a language: every official's card has all of them, and fifteen cards
 * made one by one take longer than all the rest of a page. In templates: {@code {inject:countryOptions.of(code)}}.
 */
@Named("countryOptions")
@ApplicationScoped
public class CountryOptions {

    private static final Map<String, String> MADE = new ConcurrentHashMap<>();

    private final Reader reader;

    CountryOptions(Reader reader) {
        this.reader = reader;
    }

    /** @param chosen the code of the one that is chosen; none where it is no country's */
    public RawString of(String chosen) {
        var options = MADE.computeIfAbsent(reader.language(), language -> made());
        return new RawString(
                CountryList.has(chosen)
                        ? options.replace("value=\"" + chosen + "\"", "value=\"" + chosen + "\" selected")
                        : options);
    }

    private String made() {
        return reader.countries().stream()
                .map(country -> "<option value=\"%s\">%s</option>"
                        .formatted(country.value(), country.label().replace("&", "&amp;")))
                .collect(Collectors.joining());
    }
}
