package org.clarion.proof.phone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A page of the demo that anybody may open.
 *
 * @param route as {@code endpoints.csv} of its service has it; empty for a page that is not there
 * @param sought whether people shall find it by a search engine
 */
public record PublicPage(String name, String path, String route, boolean sought) {

    private static final Pattern ROW = Pattern.compile("(?:\"([^\"]+)\"|([^,]+)),([^,]*),(.*),(answer)?");
    private static final String HEAD = "name,";

    /** In the order in which somebody comes to them. */
    public static List<PublicPage> all() throws IOException {
        var list = Objects.requireNonNull(PublicPage.class.getResourceAsStream("/phone/public-pages.csv"));
        try (var rows = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return rows.lines()
                    .filter(row -> !row.startsWith("#") && !row.startsWith(HEAD))
                    .map(PublicPage::of)
                    .toList();
        }
    }

    /** Somebody was here before: no service shows a page for the first time in its life when it is measured. */
    public void visit(String house) throws IOException {
        try (var client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(URI.create(house + path)).build(), BodyHandlers.discarding());
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            throw new IOException(impatient);
        }
    }

    private static PublicPage of(String row) {
        var read = ROW.matcher(row);
        if (!read.matches()) {
            throw new IllegalStateException("Not a page: " + row);
        }
        var name = read.group(1) == null ? read.group(2) : read.group(1);
        return new PublicPage(name, read.group(3), read.group(4), read.group(5) == null);
    }
}
