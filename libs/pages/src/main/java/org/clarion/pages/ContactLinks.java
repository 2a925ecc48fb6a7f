package org.clarion.pages;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a phone does with a number, an address or a handle when it is touched. In templates:
 * {@code {inject:contact.phone(number, 'PE')}}. Whatever no link can be made of gives an empty one, and stays text.
 */
@Named("contact")
@ApplicationScoped
public class ContactLinks {

    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"?&]+@[^\\s@<>\"?&]+\\.[^\\s@<>\"?&]+");
    private static final Pattern WEB = Pattern.compile("(?i)(https?://)?([a-z0-9-]+\\.)+[a-z]{2,}(/\\S*)?");
    private static final Pattern FEDIVERSE = Pattern.compile("@?([\\w.-]+)@(([a-z0-9-]+\\.)+[a-z]{2,})");
    private static final Pattern BLUESKY = Pattern.compile("@?([a-z0-9-]+\\.bsky\\.social)");
    /** As an American or a European dials another country; elsewhere it may be the code of a city. */
    private static final Pattern FROM_ABROAD = Pattern.compile("^(011|00)[^0-9]+(?=[1-9])");

    private static final List<String> NETWORKS = List.of(
            "x.com",
            "twitter.com",
            "facebook.com",
            "instagram.com",
            "tiktok.com",
            "youtube.com",
            "linkedin.com",
            "threads.net",
            "vk.com",
            "t.me",
            "wa.me");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    /** {@code tel:} with the country's code, which a caller from elsewhere needs; several numbers give the first. */
    public String phone(String number, String country) {
        return dialled(number, country)
                .or(() -> dialled(FROM_ABROAD.matcher(number.strip()).replaceFirst("+"), country))
                .map(found -> numbers.format(found, PhoneNumberFormat.RFC3966))
                .orElse("");
    }

    private Optional<PhoneNumber> dialled(String number, String country) {
        try {
            var found = numbers.findNumbers(number, country).iterator();
            var parsed = found.hasNext() ? found.next().number() : numbers.parse(number, country);
            return Optional.of(parsed).filter(numbers::isPossibleNumber);
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    /** {@code mailto:} */
    public String mail(String address) {
        return MAIL.matcher(address).matches() ? "mailto:" + address.replace("%", "%25") : "";
    }

    /** The page of a handle where the network is known by its form; a bare {@code @name} could be anybody's anywhere. */
    public String social(String handle) {
        String bare = handle.strip();
        String lower = bare.toLowerCase(Locale.ROOT);
        var bluesky = BLUESKY.matcher(lower);
        if (bluesky.matches()) {
            return "https://bsky.app/profile/" + bluesky.group(1);
        }
        var fediverse = FEDIVERSE.matcher(lower);
        if (fediverse.matches()) {
            return "https://" + fediverse.group(2) + "/@" + fediverse.group(1);
        }
        String page = web(bare);
        boolean known = lower.startsWith("http")
                || NETWORKS.stream().anyMatch(network -> lower.matches("(www\\.)?" + Pattern.quote(network) + "/.+"));
        return known ? page : "";
    }

    /** A web form or page, where the whole text is its address. */
    public String web(String address) {
        String bare = address.strip();
        if (!WEB.matcher(bare).matches()) {
            return "";
        }
        try {
            return URI.create(bare.matches("(?i)https?://.*") ? bare : "https://" + bare)
                    .toASCIIString();
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
