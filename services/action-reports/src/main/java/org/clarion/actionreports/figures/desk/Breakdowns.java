package org.clarion.actionreports.figures.desk;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.ItemNames;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.Reader;
import org.clarion.pages.charts.DayChart;
import org.clarion.pages.charts.FigureShare;
import org.jspecify.annotations.Nullable;

/** The totals of an action along one dimension, named in the reader's words. */
@RequestScoped
public class Breakdowns {

    private final ItemNames names;
    private final Reader reader;

    Breakdowns(ItemNames names, Reader reader) {
        this.names = names;
        this.reader = reader;
    }

    /** In the order given. */
    public List<FigureShare> shares(ActionSheet appeal, Dimension dimension, Map<String, Figures> figures) {
        var all = figures.values().stream().mapToLong(Figures::reported).sum();
        return figures.entrySet().stream()
                .map(item -> new FigureShare(
                        name(appeal, dimension, item.getKey()),
                        language(appeal, dimension, item.getKey()),
                        item.getValue(),
                        all))
                .toList();
    }

    /** The latest first. */
    public List<FigureShare> days(Map<String, Figures> figures) {
        var all = figures.values().stream().mapToLong(Figures::reported).sum();
        return byDay(figures).descendingMap().entrySet().stream()
                .map(day -> new FigureShare(reader.date(day.getKey()), null, day.getValue(), all))
                .toList();
    }

    /** Nothing while there are too few days for a chart. */
    @Nullable
    DayChart chart(Map<String, Figures> figures, List<Long> milestones) {
        return DayChart.of(byDay(figures), milestones);
    }

    private static TreeMap<LocalDate, Figures> byDay(Map<String, Figures> figures) {
        return figures.entrySet().stream()
                .collect(Collectors.toMap(
                        day -> LocalDate.parse(day.getKey()), Entry::getValue, (one, same) -> one, TreeMap::new));
    }

    private String name(ActionSheet appeal, Dimension dimension, String item) {
        if (item.equals(FigureAudience.OF_A_FEW)) {
            return dimension == Dimension.SECTION ? words().smallSections() : words().smallCountries();
        }
        return names.of(appeal, dimension, item);
    }

    /** Names of officials stand in the language they read. */
    private static @Nullable String language(ActionSheet appeal, Dimension dimension, String item) {
        var named = dimension == Dimension.TARGET && !item.equals(ReportedAct.NOT_SAID);
        var preferred = appeal.sheet().preferredLanguages();
        return named && !preferred.isEmpty() ? preferred.getFirst() : null;
    }

    private CountWords words() {
        return reader.words(CountWords.class);
    }
}
