package org.clarion.pages;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.IntStream;

/** A list as a service would write it: forty letters, half of them sent. */
public final class SpecimenList {

    private static final ListShape<Line> SHAPE = ListShape.<Line>of(10)
            .search(Line::title)
            .sort("title", comparing(Line::title))
            .greatestFirst("letters", comparingLong(Line::letters))
            .filter("stage", Line::stage);

    private SpecimenList() {}

    record Line(String title, String stage, long letters) {}

    @CheckedTemplate(basePath = "specimen")
    static class Templates {
        static native TemplateInstance list(ListPage<Line> lines, List<Choice> stages);
    }

    static TemplateInstance asked(ListRequest asked) {
        var lines = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> new Line("Action " + number, number % 2 == 0 ? "SENT" : "WAITING", number))
                .toList();
        return Templates.list(
                SHAPE.page(lines, asked), List.of(new Choice("SENT", "Sent"), new Choice("WAITING", "Waiting")));
    }
}
