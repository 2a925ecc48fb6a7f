package org.clarion.actionreports.reporting.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.clarion.actionreports.sheets.ActionSheet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How a supporter passes an action on: a plain address that says nothing of who sent it. */
@ApplicationScoped
@Named("sharing")
public class ReportSharing {

    private final String site;

    ReportSharing(@ConfigProperty(name = "clarion.address", defaultValue = "http://localhost:8080") String site) {
        this.site = site;
    }

    /** The address of this Clarion. */
    public String getSite() {
        return site;
    }

    public String address(ActionSheet appeal) {
        return site + "/actions/" + appeal.actionId();
    }

    public String mail(ActionSheet appeal, String title) {
        return "mailto:?subject=" + encoded(title) + "&body=" + encoded(title + "\r\n\r\n" + address(appeal));
    }

    /** Mail programs take a plus for a plus. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
