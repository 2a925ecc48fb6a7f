package org.clarion.proof.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The report as one file: no script, nothing loaded from elsewhere, light and dark. */
public final class Page {

    private Page() {}

    public static String of(String title, List<String> circumstances, Summary summary) throws IOException {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%1$s</title>
                <style>%2$s</style>
                </head>
                <body>
                <main>
                <h1>%1$s</h1>
                %3$s
                <ul class="quiet">%4$s</ul>
                %5$s
                </main>
                </body>
                </html>
                """.formatted(
                        ProofHtml.text(title),
                        style(),
                        section(summary.section()),
                        items(circumstances),
                        summary.sections().stream().map(Page::section).collect(Collectors.joining("\n")));
    }

    private static String section(ProofSection section) {
        return """
                <section>
                <h2>%s</h2>
                %s
                %s
                <ul class="quiet">%s</ul>
                %s
                </section>
                """.formatted(
                        ProofHtml.text(section.title()),
                        section.exact() ? "" : "<p class=\"wrong\">Not exact: see below.</p>",
                        table(section),
                        items(section.notes()),
                        section.charts().stream()
                                .map(chart -> new Drawing(chart).html())
                                .collect(Collectors.joining("\n")));
    }

    private static String table(ProofSection section) {
        var rows = section.figures().stream()
                .map(figure -> "<tr>" + ProofHtml.row(figure.what()) + ProofHtml.number(figure.figure())
                        + ProofHtml.number(figure.beside()) + ProofHtml.number(figure.ratioText())
                        + ProofHtml.cell(figure.aimText())
                        + (figure.misses()
                                ? ProofHtml.wrong(figure.verdictText())
                                : ProofHtml.cell(figure.verdictText()))
                        + "</tr>")
                .collect(Collectors.joining("\n"));
        return """
                <div class="table" role="region" tabindex="0" aria-label="%s">
                <table>
                <thead><tr>%s%s%s%s%s%s</tr></thead>
                <tbody>
                %s
                </tbody>
                </table>
                </div>
                """.formatted(
                        ProofHtml.text(section.title()),
                        ProofHtml.head("What"),
                        ProofHtml.numberHead("Figure"),
                        ProofHtml.numberHead("Beside"),
                        ProofHtml.numberHead("Ratio"),
                        ProofHtml.head("Aim"),
                        ProofHtml.head("Verdict"),
                        rows);
    }

    private static String items(List<String> lines) {
        return lines.stream()
                .map(line -> "<li>" + ProofHtml.text(line) + "</li>")
                .collect(Collectors.joining("\n"));
    }

    private static String style() throws IOException {
        try (var style = Page.class.getResourceAsStream("/report.css")) {
            if (style == null) {
                throw new IOException("report.css is not in this jar");
            }
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
