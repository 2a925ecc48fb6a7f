package org.clarion.proof.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clarion.localrun.Port;
import org.clarion.proof.house.House;
import org.clarion.proof.house.LivingHouse;
import org.clarion.proof.phone.Lighthouse;
import org.clarion.proof.phone.PageReading;
import org.clarion.proof.phone.PublicPage;
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;

/** Every public page as somebody with a cheap phone gets it for the first time. */
final class PagesBench implements BenchPart {

    private static final String TITLE = "Public pages on a slow phone";
    private static final int OF_A_HUNDRED = 95;
    private static final int IN_A_SHORT_RUN = 2;

    /** Web Vitals call a page good whose largest part is there within 2.5 s. */
    private static final double LARGEST_WITHIN_MILLIS = 2500;

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        var lighthouse = Lighthouse.here(setting.house().repository(), System.getenv());
        return lighthouse.isEmpty()
                ? new ProofSection(TITLE, List.of(Lighthouse.MISSING), List.of())
                : looked(setting, lighthouse.get());
    }

    private static ProofSection looked(BenchSetting setting, Lighthouse lighthouse) throws Exception {
        var pages = PublicPage.all();
        var looked = setting.scale().judged() ? pages : pages.subList(0, IN_A_SHORT_RUN);
        setting.say().accept("pages: waiting for the demo of a house at work");
        try (var living = LivingHouse.near(setting.house())) {
            var readings = readings(setting, lighthouse, living.house(), looked);
            return new ProofSection(TITLE, notes(lighthouse, readings), figures(readings));
        }
    }

    private static Map<PublicPage, Optional<PageReading>> readings(
            BenchSetting setting, Lighthouse lighthouse, House living, List<PublicPage> pages)
            throws IOException, InterruptedException {
        var address = "http://localhost:" + living.port(Port.EDGE);
        var reports = setting.house().folder().resolve("pages");
        var readings = new LinkedHashMap<PublicPage, Optional<PageReading>>();
        lighthouse.look(address, pages.getFirst(), reports); // the browser's files are cold, and so are the services
        for (var page : pages) {
            page.visit(address);
        }
        for (var page : pages) {
            setting.say().accept("pages: " + page.name());
            readings.put(page, lighthouse.look(address, page, reports));
        }
        return readings;
    }

    private static List<String> notes(Lighthouse lighthouse, Map<PublicPage, Optional<PageReading>> readings)
            throws IOException, InterruptedException {
        var notes = new ArrayList<String>();
        notes.add(Lighthouse.PHONE + " Nothing is in its cache; the address is localhost, without TLS.");
        notes.add(
                "Looked at by Lighthouse " + lighthouse.version()
                        + ". Bytes are packed and with their heads. A page that searches are kept from has no search category.");
        readings.forEach((page, reading) -> {
            if (reading.isEmpty()) {
                notes.add(page.name() + ": Lighthouse could not look at it.");
            }
            reading.ifPresent(read -> read.missing().forEach(audit -> notes.add(page.name() + ", " + audit)));
        });
        return notes;
    }

    private static List<Figure> figures(Map<PublicPage, Optional<PageReading>> readings) {
        var figures = new ArrayList<Figure>();
        readings.forEach((page, reading) -> figures.add(categories(page, reading)));
        readings.forEach((page, reading) -> reading.ifPresent(read -> {
            figures.add(weight(page, read));
            figures.add(times(page, read));
        }));
        return figures;
    }

    private static Figure categories(PublicPage page, Optional<PageReading> reading) {
        int lowest = reading.map(read -> read.lowest().orElse(0)).orElse(0);
        var all = reading.map(PageReading::categories).orElse(List.of()).stream()
                .map(category -> String.valueOf(category.score()))
                .collect(Collectors.joining(", "));
        return new Figure(
                page.name() + ": lowest category",
                String.valueOf(lowest),
                all + (page.sought() ? " speed, access, care, search" : " speed, access, care"),
                null,
                Aim.atLeast(lowest, OF_A_HUNDRED, OF_A_HUNDRED + " in each"));
    }

    private static Figure weight(PublicPage page, PageReading read) {
        return new Figure(
                page.name() + ": all that travels",
                Figure.number("%.1f KB", read.bytes() / 1024.0),
                read.requests() + " requests",
                null,
                null);
    }

    private static Figure times(PublicPage page, PageReading read) {
        return new Figure(
                page.name() + ": largest part painted",
                Figure.number("%.2f s", read.largestPaint() / 1000),
                Figure.number(
                        "byte %.2f, paint %.2f, usable %.2f s",
                        read.firstByte() / 1000, read.firstPaint() / 1000, read.usable() / 1000),
                null,
                Aim.atMost(read.largestPaint(), LARGEST_WITHIN_MILLIS, "2.5 s"));
    }
}
