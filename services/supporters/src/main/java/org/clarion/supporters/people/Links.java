package org.clarion.supporters.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.privacy.Pseudonyms;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Links in mails that only we can have made. Nothing is stored for them: a second mail carries the same link. */
@ApplicationScoped
public class Links {

    private static final int LENGTH_OF_SEAL = 32;
    /** Behind it signs of the sentence around it: mail programs and people take them along. */
    private static final Pattern TOKEN = Pattern.compile("(([0-9a-f-]{36})\\.[0-9a-f]{32})[^0-9a-f]*");

    private final Pseudonyms fingerprints;
    private final String site;

    Links(Pseudonyms fingerprints, @ConfigProperty(name = "clarion.address") String site) {
        this.fingerprints = fingerprints;
        this.site = site;
    }

    /** The page with the button that confirms. */
    public String toConfirm(Supporter supporter) {
        return site + "/join/confirm/" + token("confirm", supporter.id()) + "?lang=" + supporter.language();
    }

    /** The page with the button that leaves. */
    public String toLeave(Supporter supporter) {
        return oneClickToLeave(supporter) + "?lang=" + supporter.language();
    }

    /** The same without a language: for mail programs, which POST there. */
    public String oneClickToLeave(Supporter supporter) {
        return site + pathToLeave(supporter.id());
    }

    /** The same as a path of this site. */
    public String pathToLeave(UUID id) {
        return "/me/leave/" + token("leave", id);
    }

    /** The page on which they choose what we write to them about. */
    public String toChoose(Supporter supporter) {
        return to(pathToChoose(supporter.id()), supporter);
    }

    /** The same as a path of this site, without a language. */
    public String pathToChoose(UUID id) {
        return "/me/preferences/" + token("choose", id);
    }

    /** The page for whoever has just confirmed. */
    public String pathToWelcome(UUID id) {
        return "/join/welcome/" + token("welcome", id);
    }

    /** The page that says what somebody agreed to, and when. */
    public String pathToConsents(UUID id) {
        return "/me/consents/" + token("consents", id);
    }

    /** The page on which they correct their name, their country, the language of our mails; a path of this site. */
    public String pathToCorrect(UUID id) {
        return "/me/details/" + token("correct", id);
    }

    /** The page with the button that confirms that a case is followed. */
    public String toConfirmFollowing(UUID followed, Supporter supporter) {
        return to("/join/follow/confirm/" + token("confirm-follow", followed), supporter);
    }

    /** The page that says what is followed, with the button that ends it; without a language, for mail programs, which POST there. */
    public String oneClickToEnd(UUID followed) {
        return site + pathToFollowed(followed);
    }

    /** The same as a path of this site. */
    public String pathToFollowed(UUID followed) {
        return "/me/follow/" + token("follow", followed);
    }

    /** Any page of ours, in the supporter's language. */
    public String to(String path, Supporter supporter) {
        return site + path + "?lang=" + supporter.language();
    }

    /** The page of an organisation's signature for whoever signs, with its buttons; a path of this site. */
    public String pathToSignature(UUID signature) {
        return "/statements/sign/" + token("sign", signature);
    }

    /** The same for the second person of the organisation. */
    public String pathToApproval(UUID signature) {
        return "/statements/approve/" + token("approve-signature", signature);
    }

    /** The page of a person's own signature. */
    public String pathToOwnSignature(UUID signature) {
        return "/statements/own/" + token("sign-oneself", signature);
    }

    /** Any path of ours as a link in a mail in this language. */
    public String inMail(String path, String language) {
        return site + path + "?lang=" + language;
    }

    public Optional<UUID> whatIsSigned(String token) {
        return who("sign", token);
    }

    public Optional<UUID> whatIsApproved(String token) {
        return who("approve-signature", token);
    }

    public Optional<UUID> whatIsSignedForOneself(String token) {
        return who("sign-oneself", token);
    }

    /** The page of an invitation to sign, known by its mail; a path of this site. */
    public String pathToInvitation(UUID mail) {
        return "/statements/invited/" + token("invited", mail);
    }

    /** Where whoever got that mail stops all invitations to them: for mail programs, which POST there. */
    public String oneClickAgainstInvitations(UUID mail) {
        return site + pathToInvitation(mail) + "/no-more";
    }

    public Optional<UUID> whoIsInvited(String token) {
        return who("invited", token);
    }

    /** Empty for a link that is not whole. */
    public Optional<UUID> whoConfirms(String token) {
        return who("confirm", token);
    }

    public Optional<UUID> whoLeaves(String token) {
        return who("leave", token);
    }

    public Optional<UUID> whoChooses(String token) {
        return who("choose", token);
    }

    public Optional<UUID> whoIsWelcome(String token) {
        return who("welcome", token);
    }

    public Optional<UUID> whoseConsents(String token) {
        return who("consents", token);
    }

    public Optional<UUID> whoCorrects(String token) {
        return who("correct", token);
    }

    public Optional<UUID> whatIsConfirmed(String token) {
        return who("confirm-follow", token);
    }

    public Optional<UUID> whatIsFollowed(String token) {
        return who("follow", token);
    }

    private Optional<UUID> who(String deed, String token) {
        var parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var id = UUID.fromString(parts.group(2));
            return isOurs(parts.group(1), deed, id) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private String token(String deed, UUID id) {
        return token(id, fingerprints.of(sealed(deed, id)));
    }

    /** A mail is read long after it was written: a link that a key before made opens as well. */
    private boolean isOurs(String shown, String deed, UUID id) {
        return fingerprints.names(List.of(sealed(deed, id))).all().stream()
                .anyMatch(seal -> isSame(shown, token(id, seal)));
    }

    /** No address reads like this, so that no link is ever anybody's pseudonym. */
    private static String sealed(String deed, UUID id) {
        return deed + ":" + id;
    }

    private static String token(UUID id, String seal) {
        return id + "." + seal.substring(0, LENGTH_OF_SEAL);
    }

    private static boolean isSame(String shown, String ours) {
        return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), ours.getBytes(StandardCharsets.UTF_8));
    }
}
