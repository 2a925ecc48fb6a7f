package org.clarion.supporters.statements;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One version of a statement's text, in one language. */
@Entity
public class StatementText {

    @Id
    private UUID id;

    private UUID statementId;
    private int textVersion;
    private String language;
    private String title;
    private String body;
    private String firstGroup;
    private String firstMembers;
    private String secondGroup;
    private String secondMembers;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected StatementText() {}

    @SuppressWarnings("NullAway") // filled by what it says, at once
    StatementText(UUID statementId, int textVersion, String language, StatementWording wording) {
        this.id = UUID.randomUUID();
        this.statementId = statementId;
        this.textVersion = textVersion;
        this.language = language;
        say(wording);
    }

    void say(StatementWording wording) {
        title = wording.title();
        body = wording.body();
        firstGroup = wording.firstGroup();
        firstMembers = wording.firstMembers();
        secondGroup = wording.secondGroup();
        secondMembers = wording.secondMembers();
    }

    /** What it says. */
    public StatementWording wording() {
        return new StatementWording(title, body, firstGroup, firstMembers, secondGroup, secondMembers);
    }

    public int textVersion() {
        return textVersion;
    }

    /** As a tag: "en". */
    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    /** Its paragraphs, in order. */
    public List<String> paragraphs() {
        return Stream.of(body.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    public String firstGroup() {
        return firstGroup;
    }

    public List<String> firstMembers() {
        return lines(firstMembers);
    }

    /** Empty where it has one group alone. */
    public String secondGroup() {
        return secondGroup;
    }

    public List<String> secondMembers() {
        return lines(secondMembers);
    }

    private static List<String> lines(String members) {
        return members.lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
}
