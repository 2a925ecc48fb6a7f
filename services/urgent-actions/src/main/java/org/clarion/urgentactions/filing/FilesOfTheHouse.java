package org.clarion.urgentactions.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import org.clarion.spreadsheets.CsvList;
import org.clarion.spreadsheets.CsvList.UnreadableList;
import org.clarion.spreadsheets.FileColumn;

/** Files that are taken in without a look before. No door leads here: the local run begins with directories that hold something. */
@ApplicationScoped
public class FilesOfTheHouse {

    private final Instance<FiledList<?, ?>> lists;

    FilesOfTheHouse(@Any Instance<FiledList<?, ?>> lists) {
        this.lists = lists;
    }

    /**
     * Takes in what a file of that directory holds.
     *
     * @param name of the directory
     * @param text with its columns, as staff would bring it
     */
    @Transactional
    public void bring(String name, String text, String by) {
        lists.stream().filter(list -> list.name().equals(name)).forEach(list -> bring(list, text, by));
    }

    private static <C extends Enum<C> & FileColumn, L extends FiledLine> void bring(
            FiledList<C, L> list, String text, String by) {
        try {
            list.holdAll();
            list.take(list.effect(CsvList.read(text, list.columns()).lines(), by), by);
        } catch (UnreadableList spoiled) {
            throw new IllegalStateException("a file of the house is no list: " + list.name(), spoiled);
        }
    }
}
