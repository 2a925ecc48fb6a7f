package org.clarion.letters.stating;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clarion.contracts.Channel;
import org.clarion.contracts.FiguresEvent;
import org.clarion.contracts.FiguresEvent.FiguresStated;
import org.clarion.contracts.TotalsEvent.Figures;

/**
 * The three totals of an action as of an instant, as they may leave the house: a country of a few people is not named.
 *
 * @param byCountry most first; {@link #ELSEWHERE} at the end for all that are not named
 */
public record TotalsFigures(
        Figures total, Map<Channel, Figures> byChannel, List<CountryFigures> byCountry, Instant asOf) {

    /** So few people of a country could be guessed at. */
    static final long NAMED_FROM = 5;

    /** All countries that are not named, and those who did not say theirs. */
    static final String ELSEWHERE = "";

    /** For pages, in the order of the channels. */
    public List<ChannelFigures> channels() {
        return byChannel.entrySet().stream()
                .map(line -> new ChannelFigures(line.getKey(), line.getValue()))
                .toList();
    }

    /** One channel's. */
    public record ChannelFigures(Channel channel, Figures figures) {}

    /** One country's. */
    public record CountryFigures(String country, Figures figures) {}

    static TotalsFigures of(FiguresStated stated) {
        var named = new ArrayList<CountryFigures>();
        var rest = new Figures(0, 0, 0);
        for (var line : stated.byCountry().entrySet()) {
            if (line.getKey().equals(FiguresEvent.NOT_SAID) || line.getValue().reported() < NAMED_FROM) {
                rest = plus(rest, line.getValue());
            } else {
                named.add(new CountryFigures(line.getKey(), line.getValue()));
            }
        }
        named.sort(
                Comparator.comparingLong((CountryFigures one) -> one.figures().reported())
                        .reversed()
                        .thenComparing(CountryFigures::country));
        if (rest.reported() > 0) {
            named.add(new CountryFigures(ELSEWHERE, rest));
        }
        return new TotalsFigures(stated.total(), new TreeMap<>(stated.byChannel()), named, stated.at());
    }

    private static Figures plus(Figures one, Figures other) {
        return new Figures(
                one.reported() + other.reported(),
                one.verified() + other.verified(),
                one.delivered() + other.delivered());
    }
}
