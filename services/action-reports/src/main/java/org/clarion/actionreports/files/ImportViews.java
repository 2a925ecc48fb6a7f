package org.clarion.actionreports.files;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.files.Import.Progress;
import org.clarion.actionreports.files.Import.Stage;
import org.clarion.actionreports.files.ImportImpact.Foreseen;
import org.clarion.actionreports.files.ImportImpact.Moved;
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
    private final ImportImpact effects;
    private final SameNumbers sameNumbers;
    private final FileSpeech speech;
    private final FaultyLines faulty;
    private final ReportsConfig config;

    ImportViews(
            Imports imports,
            ImportImpact effects,
            SameNumbers sameNumbers,
            FileSpeech speech,
            FaultyLines faulty,
            ReportsConfig config) {
        this.imports = imports;
        this.effects = effects;
        this.sameNumbers = sameNumbers;
        this.speech = speech;
        this.faulty = faulty;
        this.config = config;
    }

    /** Where an import is looked at, in the language that the reader chose. */
    String to(UUID importId) {
        return speech.to("/desk/reports/import/" + importId);
    }

    static String shortened(@Nullable String name) {
        var plain =
                name == null ? "" : name.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

    TemplateInstance list(@Nullable String whose, @Nullable String days, Mistakes mistakes) {
        var forms = Stream.of(DateOrder.values())
                .map(form -> new Choice(form.name(), speech.words().days(form.name())))
                .toList();
        return Templates.list(
                        imports.latest(LATEST), forms, whose == null ? "" : whose, days == null ? "" : days, mistakes)
                .data("mostLines", config.mostLines())
                .data("mostPerLine", config.mostPerLine());
    }

    Mistakes mistakes(@Nullable String whose, @Nullable String days, boolean withFile) {
        var mistakes = new Mistakes();
        if (whose == null || ListColumn.plain(whose).isEmpty() || whose.strip().length() > LONGEST_WHOSE) {
            mistakes.add("whose", speech.words().mendWhose());
        }
        if (DateOrder.named(days).isEmpty()) {
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
        return file.reason() == ListFile.Reason.COLUMNS_MISSING
                ? speech.columnsMissing(file)
                : speech.words().unreadable(file.reason().name(), file.detail());
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
        return one.stage() == Stage.READ
                ? beforehand(one, progress, effects.ifCounted(id))
                : page(one, progress, titled(now(one)), progress.known())
                        .data("held", effects.held(id))
                        .data("twins", one.stage() == Stage.TAKEN_BACK ? effects.twins(id) : 0L);
    }

    private List<Moved> now(Import one) {
        return one.stage() == Stage.TAKEN_BACK
                ? effects.ifCountedAgain(one.importId())
                : effects.counts(one.importId());
    }

    private TemplateInstance beforehand(Import one, Progress progress, Foreseen foreseen) {
        var different = effects.different(one.importId());
        var known = progress.good() - foreseen.taken() - foreseen.tooLate() - different;
        return page(one, progress, titled(foreseen.counts()), known)
                .data("held", foreseen.held())
                .data("tooLate", foreseen.tooLate())
                .data("taken", foreseen.taken())
                .data("twins", foreseen.twins())
                .data("twinsNow", effects.twins(one.importId()))
                .data("others", foreseen.others())
                .data("different", different)
                .data("readAs", sameNumbers.readAs(one.importId()));
    }

    private TemplateInstance page(Import one, Progress progress, List<Effect> moved, long known) {
        return Templates.one(one, progress, moved, wrong(one.importId()))
                .data("same", imports.sameAs(one).orElse(null))
                .data("known", known)
                .data("setAside", known == 0 ? 0L : effects.knownButSetAside(one.importId()))
                .data("shown", SHOWN);
    }

    TemplateInstance takingBack(Import one) {
        return Templates.takingBack(one, titled(effects.counts(one.importId())));
    }

    private List<Effect> titled(List<Moved> moved) {
        return moved.stream()
                .map(one -> new Effect(speech.title(one.actionId()), one))
                .toList();
    }

    private List<Wrong> wrong(UUID importId) {
        var mending = faulty.words();
        return imports.faulty(importId, 0, SHOWN).stream()
                .flatMap(line -> line.different()
                        ? Stream.of(new Wrong(
                                line.number(),
                                ListColumn.REFERENCE.title(),
                                line.cells().get(ListColumn.REFERENCE.ordinal()),
                                mending.sentence(line)))
                        : line.faults().stream()
                                .map(fault -> new Wrong(
                                        line.number(),
                                        fault.column().title(),
                                        line.cell(fault),
                                        mending.sentence(fault, line.cell(fault)))))
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
