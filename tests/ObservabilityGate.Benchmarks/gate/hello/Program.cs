// The program floor binds this file, and knows no implicit usings.
System.Console.WriteLine("hello");
