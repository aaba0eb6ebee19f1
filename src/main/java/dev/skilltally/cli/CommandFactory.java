package dev.skilltally.cli;

import picocli.CommandLine;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/** Makes commands, and gives the terminal to those whose constructor asks for it. */
final class CommandFactory implements CommandLine.IFactory {
    private final Terminal terminal;
    private final CommandLine.IFactory defaults = CommandLine.defaultFactory();

    CommandFactory(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1
                    && constructor.getParameterTypes()[0] == Terminal.class) {
                return type.cast(made(constructor));
            }
        }
        return defaults.create(type);
    }

    private Object made(Constructor<?> constructor) throws Exception {
        try {
            return constructor.newInstance(terminal);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(constructor.getDeclaringClass() + " can't be made", e);
        }
    }
}
