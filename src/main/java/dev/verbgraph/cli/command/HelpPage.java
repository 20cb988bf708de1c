package dev.verbgraph.cli.command;

import dev.verbgraph.cli.option.ConnectionOptions;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * How {@code --help} of a command is laid out: what a command is asked for comes first, which Neo4j
 * it talks to after that, and examples last.
 */
final class HelpPage {

  private HelpPage() {}

  static void layOut(CommandLine command) {
    command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, HelpPage::options);
    if (command.getCommandSpec().usageMessage().footer().length > 0) {
      command.getCommandSpec().usageMessage().footerHeading("%nExamples:%n");
    }
  }

  private static String options(Help help) {
    String connection = options(help, HelpPage::connects);
    return options(help, option -> !connects(option))
        + (connection.isEmpty() ? "" : "%nAnother Neo4j:%n".formatted() + connection);
  }

  private static String options(Help help, Predicate<OptionSpec> which) {
    List<OptionSpec> options =
        help.commandSpec().options().stream()
            .filter(which)
            .sorted(Comparator.comparing(OptionSpec::longestName))
            .toList();
    Help.Layout layout = help.createDefaultLayout();
    layout.addOptions(options, help.parameterLabelRenderer());
    return layout.toString();
  }

  /** Whether it is declared in {@link ConnectionOptions}, or in a group there. */
  private static boolean connects(OptionSpec option) {
    return option.userObject() instanceof Field field
        && field.getDeclaringClass().getName().startsWith(ConnectionOptions.class.getName());
  }
}
