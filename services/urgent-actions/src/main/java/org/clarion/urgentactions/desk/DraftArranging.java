package org.clarion.urgentactions.desk;

import java.util.regex.Pattern;

/** What the buttons within a draft's form do: they arrange it, save nothing and lose nothing. */
final class DraftArranging {

    private static final Pattern OF_TARGETS = Pattern.compile("(remove|up|down)-target-(\\d{1,2})");
    private static final Pattern OF_LANGUAGES = Pattern.compile("(ask|remove)-language-([a-z]{2,3})");

    private DraftArranging() {}

    /** @return whether the deed is one of these */
    static boolean does(String deed, DraftForm form) {
        var ofTargets = OF_TARGETS.matcher(deed);
        var ofLanguages = OF_LANGUAGES.matcher(deed);
        if (ofTargets.matches()) {
            arrange(form, ofTargets.group(1), Integer.parseInt(ofTargets.group(2)));
        } else if (ofLanguages.matches()) {
            arrange(form, ofLanguages.group(1), ofLanguages.group(2));
        } else {
            return arranges(form, deed);
        }
        return true;
    }

    private static boolean arranges(DraftForm form, String deed) {
        switch (deed) {
            case "add-target" -> form.addTarget();
            case "add-language" -> form.languages().add(form.get(DraftFieldNames.NEW_LANGUAGE));
            case "arrange" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void arrange(DraftForm form, String deed, int target) {
        switch (deed) {
            case "up" -> form.moveUp(target);
            case "down" -> form.moveUp(target + 1);
            default -> form.removeTarget(target);
        }
    }

    /** Asking shows what would go; only the second button takes it out. */
    private static void arrange(DraftForm form, String deed, String language) {
        if (deed.equals("ask")) {
            form.ask(language);
        } else {
            form.languages().remove(language);
        }
    }
}
