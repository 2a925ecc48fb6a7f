package org.clarion.urgentactions.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.testkit.Browser;
import org.clarion.testkit.TestClock;
import org.clarion.urgentactions.staff.sessions.StaffSessions;

/** People with accounts, their browsers and their mailboxes. */
@ApplicationScoped
public class DeskPeople {

    public static final String PASSWORD = "right and long enough";

    private static final Pattern LINK = Pattern.compile("http://[^/]+(/desk/\\S+)");

    private final StaffMembers members;
    private final StaffSessions sessions;
    private final MockMailbox mailbox;
    private final TestClock clock;

    DeskPeople(StaffMembers members, StaffSessions sessions, MockMailbox mailbox, TestClock clock) {
        this.members = members;
        this.sessions = sessions;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /** A name of their own, whatever other tests do; their address is the name at example.org. */
    public String member(String called, String... roles) {
        var name = called + "-" + UUID.randomUUID().toString().substring(0, 8);
        QuarkusTransaction.requiringNew().run(() -> {
            var member = new StaffMember(name, Set.of(roles), Passwords.hashed(PASSWORD), clock.instant());
            member.hasAddress(name + "@example.org");
            members.persist(member);
        });
        return name;
    }

    /** With a session that is kept, as after a log-in. */
    public Browser browser(String name) {
        var role = members.named(name).orElseThrow().roles().iterator().next();
        return Browser.of(name, role, (who, roles) -> sessions.begin(who, "Mozilla/5.0 (X11; Linux) Firefox/140.0"));
    }

    public StaffMember of(String name) {
        return members.named(name).orElseThrow();
    }

    /** While this runs, nobody administers but this one, or nobody at all. */
    public void whileOthersDoNotAdminister(String but, Runnable deed) {
        var others = QuarkusTransaction.requiringNew().call(() -> members.listAll().stream()
                .filter(member -> member.isAdministrator()
                        && !member.isSuspended()
                        && !member.name().equals(but))
                .map(member -> {
                    member.suspend(clock.instant());
                    return member.name();
                })
                .toList());
        try {
            deed.run();
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> others.forEach(name -> members.findById(name).reactivate()));
        }
    }

    /** The last mail to somebody, once there are so many. */
    public Mail mail(String address, int many) {
        await().untilAsserted(() -> assertThat(mailbox.getMailsSentTo(address)).hasSize(many));
        return mailbox.getMailsSentTo(address).getLast();
    }

    public int mails(String address) {
        return mailbox.getMailsSentTo(address).size();
    }

    /** The path of the link in a mail. */
    public static String link(Mail mail) {
        var found = LINK.matcher(mail.getText());
        assertThat(found.find()).as(mail.getText()).isTrue();
        return found.group(1);
    }
}
