import Testing
import TodoApp
