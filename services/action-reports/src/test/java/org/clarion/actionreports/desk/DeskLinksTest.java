package org.clarion.actionreports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.actionreports.DeskForm;
import org.clarion.actionreports.Form;
import org.clarion.actionreports.Sheets;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** Follows the links of the desk as a person would, page by page. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeskLinksTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/(?:desk/)?reports[^\"#]*)");
    private static final int ENOUGH = 250;

    @Inject
    Sessions sessions;

    @Test
    void noLinkLeadsNowhere() {
        var action = Sheets.launched().actionId();
        Form.on("/reports/" + action)
                .with("target", "other")
                .with("channel", "POST")
                .with("quantity", 30)
                .with("comment", "The embassy called me.")
                .press();

        var answers =
                follow(DeskForm.of(sessions, "ingrid", Roles.COORDINATOR), "/desk/reports/" + action, path -> true);

        assertThat(answers).containsKeys("/desk/reports/screening", "/desk/reports/screening/actions/" + action);
        assertThat(answers).doesNotContainValue(404).doesNotContainValue(500);
        assertThat(with(403, answers)).isEmpty();
    }

    @Test
    void campaignersSeeNoLinkThatRefusesThem() {
        Sheets.launched();

        var answers = follow(DeskForm.of(sessions, "carla", Roles.CAMPAIGNER), "/desk/reports", path -> true);

        assertThat(answers).containsKey("/desk/reports/tallies");
        assertThat(with(403, answers)).isEmpty();
    }

    private static TreeSet<String> with(int status, Map<String, Integer> answers) {
        var found = new TreeSet<String>();
        answers.forEach((path, answer) -> {
            if (answer == status) {
                found.add(path);
            }
        });
        return found;
    }

    /** From one page on; of the many pages of one kind a few. */
    private static Map<String, Integer> follow(DeskForm staff, String from, Predicate<String> wanted) {
        var answers = new HashMap<String, Integer>();
        var kinds = new HashMap<String, Integer>();
        var waiting = new ArrayDeque<>(List.of(from, "/desk/reports"));
        var known = new HashSet<>(waiting);
        while (!waiting.isEmpty() && answers.size() < ENOUGH) {
            var path = waiting.poll();
            var page = staff.opensLink(path);
            answers.put(path, page.statusCode());
            var link = LINK.matcher(page.contentType().startsWith("text/html") ? page.asString() : "");
            while (link.find()) {
                var next = link.group(1).replace("&amp;", "&");
                if (wanted.test(next) && known.add(next) && kinds.merge(kind(next), 1, Integer::sum) <= 4) {
                    waiting.add(next);
                }
            }
        }
        return answers;
    }

    private static String kind(String path) {
        return path.replaceAll("[0-9a-f-]{36}", "ID").replaceAll("=[^&]*", "=");
    }
}
