package org.clarion.actionreports.files;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.appeals.Appeals;
import org.clarion.actionreports.files.Import.Progress;
import org.clarion.actionreports.files.Imports.Moved;
import org.clarion.actionreports.files.ListFile.Unreadable;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.jspecify.annotations.Nullable;

/** The pages about files that come in, filled. */
@RequestScoped
class ImportViews {

    private static final int LATEST = 100;
    private static final int SHOWN = 100;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WHOSE = 80;

    private final Imports imports;
    private final Appeals appeals;
    private final FileSpeech speech;
    private final FaultyLines faulty;
    private final ReportsConfig config;

    ImportViews(Imports imports, Appeals appeals, FileSpeech speech, FaultyLines faulty, ReportsConfig config) {
        this.imports = imports;
        this.appeals = appeals;
        this.speech = speech;
        this.faulty = faulty;
        this.config = config;
    }

    static String pathOf(UUID importId) {
        return "/desk/reports/import/" + importId;
    }

    static String shortened(@Nullable String name) {
        var plain =
                name == null ? "" : name.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    TemplateInstance list(@Nullable String whose, @Nullable String days, Mistakes mistakes) {
        var forms = Stream.of(Days.values())
                .map(form -> new Choice(form.name(), speech.words().days(form.name())))
                .toList();
        return Templates.list(
                        imports.latest(LATEST), forms, whose == null ? "" : whose, days == null ? "" : days, mistakes)
                .data("mostLines", config.mostLines())
                .data("mostPerLine", config.mostPerLine());
    }

    Mistakes mistakes(@Nullable String whose, @Nullable String days, boolean withFile) {
        var mistakes = new Mistakes();
        if (whose == null || Column.plain(whose).isEmpty() || whose.strip().length() > LONGEST_WHOSE) {
            mistakes.add("whose", speech.words().mendWhose());
        }
        if (Days.named(days).isEmpty()) {
            mistakes.add("days", speech.words().mendDays());
        }
        if (!withFile) {
            mistakes.add("file", speech.words().mendNoFile());
        } else if (mistakes.any()) {
            mistakes.add("file", speech.words().chooseAgain());
        }
        return mistakes;
    }

    String whatToMend(Unreadable file) {
        return speech.words().unreadable(file.reason().name(), file.detail());
    }

    String tooLong() {
        return speech.words().tooLong(faulty.number(config.mostLines()));
    }

    /** What an import does to one action. */
    record Effect(String title, Moved moved) {}

    /** A line that is not counted, in the reader's words. */
    record Wrong(int number, String column, String cell, String sentence) {}

    TemplateInstance one(Import one) {
        var id = one.importId();
        var progress = imports.progress(id);
        var effects =
                switch (one.stage()) {
                    case READ -> effects(imports.wouldCount(id));
                    case TAKEN_BACK -> effects(imports.wouldCountAgain(id));
                    default -> effects(imports.counts(id));
                };
        var known = one.stage() == Import.Stage.READ
                ? progress.good()
                        - imports.wouldCount(id).stream()
                                .mapToLong(Moved::lines)
                                .sum()
                : progress.known();
        Optional<Import> same = imports.sameAs(one);
        return Templates.one(one, progress, effects, wrong(id))
                .data("same", same.orElse(null))
                .data("known", known)
                .data("setAside", known == 0 ? 0L : imports.knownButSetAside(id))
                .data("shown", SHOWN);
    }

    TemplateInstance takingBack(Import one) {
        return Templates.takingBack(one, effects(imports.counts(one.importId())));
    }

    private List<Effect> effects(List<Moved> moved) {
        return moved.stream()
                .map(one -> new Effect(
                        appeals.of(one.actionId())
                                .map(speech::title)
                                .orElse(one.actionId().toString()),
                        one))
                .toList();
    }

    private List<Wrong> wrong(UUID importId) {
        var mending = faulty.words();
        return imports.faulty(importId, 0, SHOWN).stream()
                .flatMap(line -> line.different()
                        ? Stream.of(new Wrong(
                                line.number(),
                                Column.REFERENCE.title(),
                                line.cells().get(Column.REFERENCE.ordinal()),
                                mending.sentence(line)))
                        : line.faults().stream()
                                .map(fault -> new Wrong(
                                        line.number(),
                                        fault.column().title(),
                                        line.cell(fault),
                                        mending.sentence(fault))))
                .toList();
    }

    @CheckedTemplate(basePath = "files", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance list(
                List<Import> latest, List<Choice> forms, String whose, String days, Mistakes mistakes);

        static native TemplateInstance one(Import one, Progress progress, List<Effect> effects, List<Wrong> wrong);

        static native TemplateInstance takingBack(Import one, List<Effect> effects);
    }
}
