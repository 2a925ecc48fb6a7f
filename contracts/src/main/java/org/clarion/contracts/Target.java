package org.clarion.contracts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An official who can stop it, or who gets a copy. Only the channels that are given exist.
 *
 * @param name as the sheet's original language has it, like the office and the salutation
 * @param office the post or institution, as it stands in the address
 * @param salutation how a letter greets them, without the comma: "Dear Minister"
 * @param address lines of the postal address below name and office; empty when post is not possible
 * @param email their mailbox; where they have a form on the web instead, its address, with https://
 * @param handle on social media, with its @
 * @param copyFor for a copy: the supporters' country (ISO 3166-1 alpha-2) whose letters are copied here
 * @param language the one this official reads best, BCP 47; null where it is what the sheet prefers
 * @param words name, office and salutation in other languages than the sheet's original, by language (BCP 47); null in
 *     sheets of before they had several
 */
public record Target(
        UUID targetId,
        Role role,
        String name,
        @Nullable String office,
        String salutation,
        List<String> address,
        @Nullable String email,
        @Nullable String handle,
        @Nullable String phone,
        @Nullable String fax,
        @Nullable String copyFor,
        @Nullable String language,
        @Nullable Map<String, TargetWords> words) {

    /** An official who is named in one language only. */
    public Target(
            UUID targetId,
            Role role,
            String name,
            @Nullable String office,
            String salutation,
            List<String> address,
            @Nullable String email,
            @Nullable String handle,
            @Nullable String phone,
            @Nullable String fax,
            @Nullable String copyFor) {
        this(targetId, role, name, office, salutation, address, email, handle, phone, fax, copyFor, null, null);
    }

    /** The same official as this language names and greets them; what it has no words for stays as it is. */
    public Target in(String other) {
        var there = said(other);
        return new Target(
                targetId,
                role,
                there.name() == null ? name : there.name(),
                there.office() == null ? office : there.office(),
                there.salutation() == null ? salutation : there.salutation(),
                address,
                email,
                handle,
                phone,
                fax,
                copyFor,
                language,
                words);
    }

    /** The same official once for every language that has words for them, as the sheet's original names them first. */
    public List<Target> inEveryLanguage() {
        return words == null
                ? List.of(this)
                : Stream.concat(Stream.of(this), words.keySet().stream().map(this::in))
                        .toList();
    }

    /** What is said in this language and not in the sheet's original; all of it null where nothing is. */
    public TargetWords said(String other) {
        return words == null ? TargetWords.NONE : words.getOrDefault(other, TargetWords.NONE);
    }

    /**
     * How an official is named and greeted in one language.
     *
     * @param name null where it reads as in the sheet's original language, like the other two
     */
    public record TargetWords(
            @Nullable String name,
            @Nullable String office,
            @Nullable String salutation) {

        static final TargetWords NONE = new TargetWords(null, null, null);
    }

    /** Whom a letter is written to, and who gets a copy of it. */
    public enum Role {
        PRIMARY,
        COPY
    }
}
