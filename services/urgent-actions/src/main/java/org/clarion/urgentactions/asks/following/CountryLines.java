package org.clarion.urgentactions.asks.following;

import java.util.Arrays;
import java.util.List;
import org.clarion.pages.Mistakes;
import org.clarion.typed.CountryList;

/** Countries as somebody types them: by name or code, one a line or with commas between. */
final class CountryLines {

    private CountryLines() {}

    /** ISO 3166-1 alpha-2, each once, in the order typed. */
    static List<String> read(String typed, Mistakes mistakes, FollowingWords words) {
        return Arrays.stream(typed.split("[\\r\\n,;]+"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .flatMap(line -> {
                    var country = CountryList.read(line);
                    if (country.isEmpty()) {
                        mistakes.add("countries", words.countryUnread(line));
                    }
                    return country.stream();
                })
                .distinct()
                .toList();
    }
}
