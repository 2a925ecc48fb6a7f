package org.clarion.actionreports.screening.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.actionreports.screening.bulk.ReviewedReport;
import org.clarion.actionreports.screening.bulk.ReviewedReports;
import org.clarion.pages.Answers;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** A finding with its very reports, and what can be done about them. Looking changes nothing. */
@Path(ScreeningPages.HERE)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class FindingPages {

    private static final int LINES = 50;

    private final ScreeningFindings findings;
    private final ReviewedReports glimpses;

    FindingPages(ScreeningFindings findings, ReviewedReports glimpses) {
        this.findings = findings;
        this.glimpses = glimpses;
    }

    /** Reports of a finding: those shown, of all. */
    record Some(List<ReviewedReport> shown, int page, int pages) {}

    @GET
    @Path("findings/{finding}")
    public Response look(@RestPath UUID finding, @RestQuery @Nullable Integer page) {
        return findings.of(finding)
                .map(found -> Answers.ok(Templates.finding(found, some(found, page == null ? 1 : page), beside(found))))
                .orElseGet(Answers::missing);
    }

    private Some some(ScreeningFinding finding, int wished) {
        var pages = (int) Math.max(1, (finding.held().noticed() + LINES - 1) / LINES);
        var page = Math.clamp(wished, 1, pages);
        return new Some(glimpses.noticed(finding.findingId(), (page - 1) * LINES, LINES), page, pages);
    }

    /** What else was noticed about the action: often the same attack. */
    private List<ScreeningFinding> beside(ScreeningFinding finding) {
        return findings.open().stream()
                .filter(other -> other.actionId().equals(finding.actionId()))
                .filter(other -> !other.findingId().equals(finding.findingId()))
                .toList();
    }

    @CheckedTemplate(basePath = "screening")
    static class Templates {
        static native TemplateInstance finding(ScreeningFinding finding, Some some, List<ScreeningFinding> beside);
    }
}
