package org.clarion.supporters.statements.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clarion.pages.Mistakes;
import org.clarion.supporters.statements.StatementWording;

/** What stands in a form of the desk about a statement, as it was typed. */
public record WordingForm(Map<String, String> typed) {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 40_000;

    static WordingForm empty() {
        return new WordingForm(Map.of());
    }

    static WordingForm read(MultivaluedMap<String, String> fields) {
        return new WordingForm(fields.keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> Optional.ofNullable(fields.getFirst(name))
                        .orElse("")
                        .strip())));
    }

    static WordingForm of(StatementWording wording) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("title", wording.title());
        typed.put("body", wording.body());
        typed.put("firstGroup", wording.firstGroup());
        typed.put("firstMembers", wording.firstMembers());
        typed.put("secondGroup", wording.secondGroup());
        typed.put("secondMembers", wording.secondMembers());
        return new WordingForm(typed);
    }

    /** By the name of the field. For templates, too. */
    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What was meant; nothing where something is to be mended. */
    Optional<StatementWording> wording(Mistakes mistakes, StatementDeskWords words) {
        line("title", words.titleWanted(), mistakes, words);
        if (get("body").isEmpty()) {
            mistakes.add("body", words.bodyWanted());
        }
        line("firstGroup", words.firstGroupWanted(), mistakes, words);
        if (get("secondGroup").isEmpty() && !get("secondMembers").isEmpty()) {
            mistakes.add("secondGroup", words.secondGroupWanted());
        } else if (get("secondGroup").length() > LONGEST_LINE) {
            mistakes.add("secondGroup", words.lineTooLong());
        }
        for (var field : new String[] {"body", "firstMembers", "secondMembers"}) {
            if (get(field).length() > LONGEST_TEXT) {
                mistakes.add(field, words.textTooLong());
            }
        }
        return mistakes.any()
                ? Optional.empty()
                : Optional.of(new StatementWording(
                        get("title"),
                        get("body").replace("\r\n", "\n"),
                        get("firstGroup"),
                        get("firstMembers").replace("\r\n", "\n"),
                        get("secondGroup"),
                        get("secondMembers").replace("\r\n", "\n")));
    }

    private void line(String field, String wanted, Mistakes mistakes, StatementDeskWords words) {
        if (get(field).isEmpty()) {
            mistakes.add(field, wanted);
        } else if (get(field).length() > LONGEST_LINE || get(field).chars().anyMatch(Character::isISOControl)) {
            mistakes.add(field, words.lineTooLong());
        }
    }
}
