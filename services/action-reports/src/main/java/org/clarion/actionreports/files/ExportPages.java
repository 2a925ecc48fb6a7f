package org.clarion.actionreports.files;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.pages.Answers;
import org.clarion.pages.Choice;
import org.clarion.pages.Mistakes;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where staff choose which reports they want as a file, and get it. */
@Path("/desk/reports")
@RolesAllowed({Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR})
class ExportPages {

    private final Export export;
    private final Exporting exporting;
    private final TotalsBreakdown breakdown;
    private final ActionSheets appeals;
    private final FileSpeech speech;

    ExportPages(
            Export export, Exporting exporting, TotalsBreakdown breakdown, ActionSheets appeals, FileSpeech speech) {
        this.export = export;
        this.exporting = exporting;
        this.breakdown = breakdown;
        this.appeals = appeals;
        this.speech = speech;
    }

    @GET
    @Path("export")
    public Response choices(
            @RestQuery @Nullable String action, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        return Answers.ok(page(new Wish(action, from, to), Mistakes.none()));
    }

    @GET
    @Path("export.csv")
    public Response reports(
            @RestQuery @Nullable String action, @RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        var wish = new Wish(action, from, to);
        var mistakes = Mistakes.none();
        var selection = selection(wish, mistakes);
        if (mistakes.any()) {
            return Answers.mistaken(page(wish, mistakes));
        }
        return exporting.begin(selection) ? file(rows(selection), "reports.csv") : Answers.tooMany();
    }

    /** Whoever only asks what there is takes no place: the rows, which give it back, would never be written. */
    @HEAD
    @Path("export.csv")
    public Response reportsAhead() {
        return file(null, "reports.csv");
    }

    private StreamingOutput rows(ExportSelection selection) {
        return out -> {
            try {
                export.write(selection, out);
            } finally {
                exporting.end();
            }
        };
    }

    @GET
    @Path("breakdown.csv")
    public Response breakdown(@RestQuery @Nullable String action) {
        return uuid(action)
                .flatMap(appeals::of)
                .map(appeal -> file(breakdown.of(appeal), "totals.csv"))
                .orElseGet(Answers::missing);
    }

    private static Response file(@Nullable Object content, String name) {
        return Response.ok(content)
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** What was asked for, as it was typed. */
    record Wish(
            @Nullable String action,
            @Nullable String from,
            @Nullable String to) {}

    private ExportSelection selection(Wish wish, Mistakes mistakes) {
        var action = uuid(wish.action());
        if (action.isEmpty() && wish.action() != null && !wish.action().isBlank()) {
            mistakes.add("action", speech.words().mendAction());
        }
        var from = day("from", wish.from(), mistakes);
        var to = day("to", wish.to(), mistakes);
        if (from != null && to != null && to.isBefore(from)) {
            mistakes.add("to", speech.words().mendOrder());
        }
        return new ExportSelection(action.orElse(null), from, to);
    }

    private @Nullable LocalDate day(String field, @Nullable String typed, Mistakes mistakes) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException odd) {
            mistakes.add(field, speech.words().mendDay());
            return null;
        }
    }

    private static Optional<UUID> uuid(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException odd) {
            return Optional.empty();
        }
    }

    private TemplateInstance page(Wish wish, Mistakes mistakes) {
        var choices = appeals.all().stream()
                .map(appeal -> new Choice(appeal.actionId().toString(), speech.title(appeal)))
                .toList();
        return Templates.export(wish, choices, mistakes);
    }

    @CheckedTemplate(basePath = "files")
    static class Templates {
        static native TemplateInstance export(Wish wish, List<Choice> choices, Mistakes mistakes);
    }
}
